"""The 1024 English words of which word codes are made. Must never change: a code in the post is spelt with them.

Short plain words; none is a word of the German list, and no two of the two lists differ by one letter or by two
neighbours swapped.
"""

from __future__ import annotations

ENGLISH_WORDS: tuple[str, ...] = tuple(
    """
abbey ability academy accent account acorn actor adapter admiral adobe advance adverb advice agency airship aisle
alchemy alpine amber amount analogy analyst anchor animal ankle answer anthem antique antler anybody apple apricot
apron arbiter arcade archive aroma arrow artist ashtray aspect aspen athlete attic auction aunt author autumn avenue
aviator avocado award axle baboon baby badge bakery balance balcony ballad ballet balsam bandage banjo banker
banquet barley barrel basket bathtub battery bazaar beacon beagle beard beast beauty beaver bedroom bedtime beehive
beetle belfry bellows bench berry bicycle binder biology birch bishop blanket blossom blouse boarder boiler bonfire
borough bottle boulder bouquet braid bramble bravery bread breeze brewery bridge brigade brook brother browser
brunch bubble bucket budget buffalo bugle builder bundle bunny bureau burger burrow bushel butcher button buzzard
cabbage cabin cable cactus cadet cafe calcium canary canoe canteen capital capsule captain caramel cargo caribou
cascade cashew cashier catfish cavern cedar ceiling celery century ceramic cereal chalk channel chart cheetah cherry
chess chicken chimney chorus chowder chuckle cider circle circus citizen citrus city classic clay cleaner client
cliff climate cloak clothes cloud clover coach cobweb cockpit cocoa coin college colonel combine comedy comfort
concert condor consul contest copilot coral corner costume cottage cotton cougar council country courage courier
court cowboy cradle crane cream creek crevice cricket crimson critic crouton cruise crumb crystal culture curtain
cushion cyclist cypress daisy dawn decade decimal decoy degree demand denim density deposit depot deputy dessert
detail dewdrop diamond diary disk dollar dolphin domain donkey donut doorway double dragon drama draught drawer
dresser drifter driver drizzle dryer duchess durian earring earth echo eclipse ecology economy edition editor effort
eight elbow elixir emblem emerald empire energy engine enigma episode equator eraser errand essay estate evening
exhibit expert express eyebrow eyelash factory fairway falcon family fancy farmer feather federal fender ferret
fiction fifteen finale firefly fireman first five fixture flannel flicker flight flint flood florist flower flute
foghorn forearm forest formula fortune freedom freezer freight friday friend frigate fringe frog fruit fudge fungus
furnace future gadget gallery gallop gambler garland garlic garment garnet gateway general genius genuine gesture
geyser gherkin giant gibbon glimmer globe glory goblin golden goose gopher gourmet grain grammar granary grandpa
gravel gravity green grill grizzly grocer group grove guest guide guitar guppy gymnast habit hairpin hallway hammock
handbag hangar harmony harness harvest hatchet hawk heart heaven helium helmet helper hemlock herald heron hiccup
highway hiker hippo history hobby holiday hollow honey hood housing hubcap huddle human hundred husband hybrid hyena
iceberg icicle icing igloo iguana image impala imprint incense inch income ingot inkwell inlet insider inspect
invoice iodine iron island item ivory jackpot january jargon javelin jazz jeep jelly jigsaw jingle jogger joiner
journal journey jubilee juice jukebox junior juniper justice keeper ketchup keyhole keynote kickoff kidney kinsman
kiosk kitchen kitten kneecap knight knocker knuckle ladder ladle lady lagoon lapel lasagna lather lattice laundry
lawyer league lecture leek legacy legend leisure lemon lens leopard lesson lettuce level library lighter lilac lily
limit linen lioness liquid lizard lobster locker lodger logic longing lookout lottery lotus luxury mailbox majesty
major mallard mammal mammoth manager mansion manual maple marble margin mariner maroon marsh marvel mascot mason
masonry maximum meadow measure medley member memory mercury merit message method metro migrate milk mineral minimum
minnow mirror mission modem monarch monday monsoon morning mother motion mouse mouth movie muffin muscle mystery
myth napkin narwhal nation navy nebula neon network neutron newborn news nimble ninja noble noodle north nothing
novel novelty nucleus nurse nursery nutmeg nylon oarsman oatmeal object octagon octopus officer omelet onyx opinion
opossum oracle orbit orchard orchid order oregano origami outback outfit outlet outpost owner oyster package padlock
pageant painter palace palette pancake pantry pardon parlor parsley passage passion pasta pastime pathway patriot
patrol pattern payment peach peacock peanut pearl pebble penalty pencil pepper perfume period phantom phone photo
phrase physics piano piccolo pickle picnic picture pigeon pilgrim pillar pillow pimple pioneer pitcher pizza placard
plateau player playoff plaza plumber plunger pocket podium poem poetry police pollen polo polygon poplar poppy porch
porter portion posture potato powder prairie premium present pretzel prince prize problem promise protein proverb
prune public pulley pumpkin pyramid python quail quality quarry quartz queen quick quilt quiver quiz rabbit raccoon
radish radius railway rainbow rally rampart ranch random rapids rarity rattle ravine razor reactor reader realm
reason rebound recess recipe recital record recruit redwood region relay remedy replica reptile request rescue
reserve resort restore reunion reward rhino rhubarb rice rivet robot rodent roller romance rooftop rooster rope
routine rowboat royal rudder rugby ruler runway rustic saber saddle saffron sailor salute sample sapling sauce
sausage savanna sawdust scallop scarlet scenery scholar school science scooter scout scratch screen script seaport
seaweed second secret section seesaw seminar senior sequel sermon session seven shadow shampoo shark shawl sheep
shelf shelter shield shingle shirt shoe shovel shower shrimp shutter silence siren sixteen sixty skater sketch
skiing skillet skunk skyline slalom sleeve sleigh slipper slogan slope smile smoke snail sneaker snorkel snow soap
soccer society soldier soprano soybean spade spaniel species speckle spice spider spinach sponge sprout spruce squad
squash squeak stadium stapler star steak stereo steward sticker stitch stomach stone storage story straw stream
street stretch stripe student suburb subway success sugar sunday sundial sunrise supply surgeon swamp swan sweater
swimmer swing sword tadpole tangent target tartan teacher teapot tenant termite terrain terrier texture thatch
theory thermos thimble thinker thistle thread thunder timber tissue toad tobacco today toddler toolbox topaz tornado
toucan tourist towel town trader traffic trail trainer transit trapeze treaty treble tree trellis tribune trick
trinket trio triumph trolley trophy tropics trouble trout truffle trumpet trunk trustee tuesday tugboat tulip
turbine turkey turnip tutor tuxedo twelve twenty twin twist tycoon typhoon ukulele uncle unicorn unique unit upgrade
upper uranium usher utensil utility utopia vacancy vaccine valley valve vault vector vehicle velvet vertigo veteran
vibrate village vinegar vintage violet violin virtue visitor vocal volcano voucher voyage wagon walkout wallaby
walrus waltz warrior wasp weasel wedding weekend welder whale wheat wheel whisker white wildcat wisdom wombat wool
workman world wreath wrench yard year yellow yogurt young zealot zenith zephyr zero zigzag zipper zodiac zoology
""".split()  # noqa: SIM905 - a page of words is easier to read and to compare than a thousand quotes
)
