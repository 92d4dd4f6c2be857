"""The 1024 words of which word codes are made. Must never change: a code in the post is spelt with them.

Short German nouns without umlauts; no two differ by one letter or by two neighbours swapped.
"""

from __future__ import annotations

WORDS: tuple[str, ...] = tuple(
    """
abend acker adler affe akku alarm album algen allee alltag altar ameise amsel ananas angel anlage anorak antenne
antwort anzug apfel apotheke april aquarium arbeit arena argument arktis artikel arznei asche asphalt atelier atlas
atom auge august ausflug auster auto azur backofen bagger bahn balken ballon bambus banane bank bart basalt basis
batterie bauer baum becher beere beet beispiel beleg benzin berg bericht besen besuch beton beutel biber biene bild
binse birke bison blatt blech blei blick blitz blume boden bohne bohrer bonbon boot bote brandung brauch braun
bremse brett brezel brief brille brise bronze brosche bruder brunnen bucht bude bummel bund busch butter campus
canyon caravan cello chance chaos charme chef chemie chor chronik clown comic computer cousine creme curry dach
dackel dame dampf darm datei dattel datum daumen deich delfin delta dialekt diamant dichter diele dienst diesel ding
diplom dirigent distel docht dohle doktor dolch donner dorf dose dotter drache draht drehung drei drossel druck duft
dunst dusche dynamo ebbe efeu ehre eiche eidechse eifer einband eingang eisen elefant elster email entwurf epoche
erbse erde erfolg ernte esel espe essig etage etui eule europa euter ewigkeit examen exemplar fabel fabrik faden
fahne fahrrad falke familie farbe farn fasan fass faust februar feige feld fenchel fenster ferien fernrohr ferse
fest feuer fichte fieber figur film filter firma fisch flagge flamme flasche fleck fleisch flieder fliese floh floss
flur fohlen folie forelle form forscher foto frage frau freund frieden frisur frosch frost frucht fuchs fuhre funke
furche galerie galopp gans garage garten gasse gast gazelle gebirge gedicht geier geist gelb gelenk gemse gepard
gerste geruch gesang geschenk gesetz gewinn ginster gipfel gips giraffe gitarre gitter glanz glas gleis glocke glut
gnom gold gondel gong gorilla graben granit graph grenze griff grotte grube gruppe gruss gulasch gummi gurke gurt
haar habicht hafer hagel haken halle halm halsband hammer hamster hang harfe harz haube haus hebel hecht hecke heft
heide heilung heim hektar hemd henne herbst hering hermelin hexe hibiskus hilfe himbeere himmel hirsch hirse hitze
hoheit holunder holz honig hopfen horizont horn hotel humor hunger hupe hydrant hymne idee idol igel iglu iltis
imker impfung index indigo ingwer insekt insel inventar iris ironie isar jacht jacke jagd jaguar jahr jasmin jeans
joghurt jolle jubel jugend juli jungfer jurist kabarett kabine kachel kaffee kajak kakao kaktus kalb kalender kamel
kamera kamille kamin kamm kanal kanne kanu kapelle kapitel kappe karaffe karotte karpfen karte karton kastanie
katalog kauz kehle keks kelch kellner kelter kenner kerbe kern kessel kette kiefer kies kimono kino kirsche kissen
kiste kiwi klammer klang klasse klavier klee kleid klima klinge klippe kloster knall knie knolle knopf knospe knoten
koala kobalt koch koffer koje kolben komet komma kompass kompott konto kontrast konzert koralle korb korken kosmos
kost kraft kragen kranich kranz krater krebs kreide kreuz krimi kristall krokodil krone krug kruste kuchen kuckuck
kugel kulisse kupfer kuppel kurbel kurve kuss kutsche labor lachs lack lager lagune laib lama lampe land lanze
laterne lauch laufband laute lavendel leben leder lehm lehrer lektion lerche lesung lexikon libelle licht lied liege
lilie limette linde lineal liter logbuch lohn lokal lorbeer lotse lunge lurch luxus magen magie magnet mais majoran
makrele maler malz mammut mandel mango marder markt marmor maske matrose maultier maurer mechanik medaille meer mehl
meile melodie melone menge mensch messer metall meteor miete mikado milch mimose mine minute mispel mixer modell
moment mond montag moos moped morgen mosaik motiv motor motte mulde muschel museum musik muskel nadel nahrung
nashorn natter natur neffe nelke nerv netz neuheit nickel niere nische nixe nomade norden nordpol notiz nougat
novelle nugget null nummer nutzen nymphe oase obelisk oboe obst ocean ochse ofen oktave oktober olive olympia onkel
opal oper optik orakel orange ordnung organ orgel orient osten ozon paddel paket palast palme panda panther papagei
papier pappel paprika parade park partner pastete pate patent pause pedal pegel pelikan pelz pendel pension perle
person pfad pfahl pfanne pfeffer pfeife pfeil pferd pflanze pflaume pflicht pflug pforte pfosten pfund physik
pianist pigment pilger pilot pinguin pinie pirat plakat plan planet plastik platane platte platz polster pony porree
portal porto prinz prisma probe produkt profil prosa pudding puder puls puma pumpe punkt purpur putz puzzle quader
quadrat qualle quark quirl quitte quote rabatt rabe radar radio rahmen rakete ramme ranke raps rasen raster raupe
rechen regal regen reif reihe reiter rektor rennen rentier rettich revier rezept rind rinne rippe robbe roboter rock
rodel roggen rohr roman rosine route rubin ruine rumpf runde saal safran saft sage saite salami salat salbe salon
samen samstag sandale saphir sardine satin sauna schach schal scharf schatz schaum scheck schein schelle schere
scheune schicht schiff schild schirm schlaf schloss schmied schmuck schnee schnitt schnur schrank schrift schuh
schule schuppe schwamm schwan schwert seehund seife seil sekunde senf sense serie sieb signal silber sims sinn sirup
sitz skizze sofa sommer sonde spargel spaten spatz specht speck speer spiegel spiel spinat spindel spinne spitze
sporn sprache sprung spule spur staat stachel staffel stall stamm stange statue staub stein stempel stepp stiefel
stier stift stille stimme stirn stock stoff storch strand strasse strauch strich strom strudel studie stufe stuhl
sturm sultan suppe symbol system szene tabelle tablett tafel takt tanz tapete tapir tarif taste tatze taucher tausch
taxi technik teig teller tempo tennis teppich termin text theater thema thron thymian ticket tiefe tiegel tiger
tinte titan titel toaster tochter tomate torte tour traktor traube traum treffer treppe tresor trommel tropfen truhe
trupp tube tuch tulpe tundra tunnel turban turnier ufer ulme umhang umlauf umweg umzug uniform union unkraut uran
urkunde urlaub ursache urwald vakuum vanille vater ventil veranda verband verein verkehr vers versuch vertrag video
vieh viertel villa vitamin vitrine vogel volk vorhang vorrat vulkan waage wache wade waffel wahl waise wald walnuss
walze wasser watte weber wechsel wecker weiher wein weizen welt wende werbung werft werk weste wetter widder wiese
wille wimpel winkel winter wirbel wirt wisent wohnung wolf wolke wunder wunsch wurf wurst wurzel zander zange zapfen
zauber zaun zebra zeche zehn zeichen zeiger zeit zelle zement zensur zentrum zettel zeug ziel ziffer zimmer zimt
zink zirkel zirkus zitat zitrone zone zopf zucker zukunft zweck zweig zwiebel zwirn
""".split()  # noqa: SIM905 - a page of words is easier to read and to compare than a thousand quotes
)
