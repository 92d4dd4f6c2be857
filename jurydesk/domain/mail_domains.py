"""What a mail address tells of the house that its owner works for. It must never take a mail provider for a house."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[^\s<>@]+@([^\s<>@]+)")
# Endings under which a country gives out names, as in ac.uk or com.au.
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gov", "go", "gv", "mil", "ne", "net", "or", "org", "sch"})
_COUNTRY_LETTERS = 2
# Providers under many endings, and those under one.
_PROVIDERS = frozenset(
    re.findall(
        r"\S+",
        "aol gmail gmx googlemail hotmail hushmail icloud live mail msn outlook protonmail rocketmail rambler "
        "tutanota yahoo yandex ymail zoho fastmail",
    )
)
_PROVIDER_DOMAINS = frozenset(
    re.findall(
        r"\S+",
        "1und1.de 126.com 163.com alice-dsl.net arcor.de bigpond.com bluewin.ch bluemail.ch btinternet.com "
        "chello.at comcast.net daum.net email.cz email.de ewe.net ewetel.net free.fr freenet.de freemail.hu "
        "hispeed.ch home.nl hotmail.de inbox.lv inode.at interia.pl kabelmail.de kpnmail.nl laposte.net libero.it "
        "mac.com mailbox.org me.com naver.com netcologne.de o2.pl onet.pl online.de online.no onlinehome.de "
        "orange.fr osnanet.de pm.me posteo.de posteo.net proton.me qq.com riseup.net sbcglobal.net seznam.cz "
        "sfr.fr shaw.ca sina.com skynet.be sunrise.ch t-online.de telenet.be telia.com tiscali.it tuta.com tuta.io "
        "unitybox.de verizon.net versanet.de virgilio.it vodafone.de vodafonemail.de wanadoo.fr web.de wp.pl "
        "xs4all.nl ziggo.nl",
    )
)


def mail_address(text: str) -> str:
    """Return the bare address in lower case, empty where there is none."""
    found = _ADDRESS.search(text)
    return found[0].casefold() if found else ""


def mail_domain(text: str) -> str:
    """Return the house's part of an address, without departments before it; empty for providers and for no address."""
    labels = mail_address(text).rpartition("@")[2].rstrip(".").split(".")
    if len(labels) <= 1:
        return ""
    shared = labels[-2] in _SECOND_LEVEL and len(labels[-1]) == _COUNTRY_LETTERS and bool(labels[:-2])
    own = labels[-3 if shared else -2 :]
    domain = ".".join(own)
    return "" if own[0] in _PROVIDERS or domain in _PROVIDER_DOMAINS else domain
