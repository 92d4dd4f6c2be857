"""Telling an organisation's name from a person's, by legal forms and words such as "university". Never a verdict."""

from __future__ import annotations

import re

_LEGAL_FORM = re.compile(
    r"(?:Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|GmbH|gGmbH|mbH|AG|e\. ?V|eV|KG|GmbH & Co\. KG|OHG|GbR|UG|SE|Sp\. z o\. ?o|"
    r"S\.A|S\.A\.R\.L|SARL|S\.A\.S|SAS|S\.L|S\.r\.l|S\.p\.A|SpA|B\.V|BV|N\.V|NV|Oy|AB|ApS|A/S|plc|PLC|Corp|Corporation|Co|"
    r"s\.r\.o|a\.s|d\.o\.o|Kft|Lda)\.?"
)
_ENDS_IN_LEGAL_FORM = re.compile(rf"[\s,](?:{_LEGAL_FORM.pattern})$")
# Beginnings stand for the word in several languages ("universit" for university, Universität, universiteit).
_WORDS = re.compile(
    r"\b(?:universit|universid|universyt|hochschul|fachhochschul|institut|istitut|instytut|college|school|faculty|fakultät|"
    r"foundation|stiftung|fundaci|fondation|fondazione|society|gesellschaft|verein|verband|association|asociaci|federation|"
    r"council|centre|center|zentrum|centro|cluster|netzwerk|network|consortium|konsortium|alliance|allianz|team|group|gruppe|"
    r"laborator|ministry|ministerium|agency|agentur|department|akademi|academ|klinik|hospital|krankenhaus|youth|project\b|"
    r"initiative|technolog|solutions|software|systems\b|services|company|enterprises|werke\b|verbund|kammer|chamber)",
    re.IGNORECASE,
)
_COMPOUND = re.compile(
    r"(?:universität|hochschule|institut|gesellschaft|stiftung|verein|verband|zentrum|netzwerk|cluster|akademie|klinikum|werke|"
    r"ministerium|agentur|gruppe)\b",
    re.IGNORECASE,
)


def is_organisation(name: str) -> bool:
    """Tell whether a name carries a legal form or a word that organisations have."""
    plain = name.strip()
    return bool(_WORDS.search(plain) or _COMPOUND.search(plain) or _ENDS_IN_LEGAL_FORM.search(plain))


def is_legal_form(piece: str) -> bool:
    """Tell whether a piece after a comma is nothing but a legal form ("Inc.")."""
    return _LEGAL_FORM.fullmatch(piece.strip()) is not None
