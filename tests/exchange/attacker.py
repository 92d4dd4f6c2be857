"""Changes sealed files in their three layers, as they lie there, inside the seal, and signed by their own sender."""

from __future__ import annotations

import pyrage

from jurydesk.exchange.package import measure, pack_members
from jurydesk.exchange.signed import signed_message
from tests.light_codes import light  # noqa: F401 - a fixture, which pytest finds here


def mutated(data: bytes, random) -> bytes:
    """The bytes with one to four changes of the kinds that damage, chance and malice make."""
    changed = bytearray(data)
    for _ in range(random.randint(1, 4)):
        place, size = random.randrange(len(changed) + 1), random.choice((1, 1, 2, 4, 8, 64))
        other = random.randrange(len(changed) + 1)
        way = random.randrange(6)
        if way == 0 and place < len(changed):
            changed[place] ^= 1 << random.randrange(8)
        elif way == 1:
            changed[place : place + size] = bytes(random.randrange(256) for _ in range(size))
        elif way == 2:
            del changed[place : place + size]
        elif way == 3:
            changed[place:place] = changed[other : other + size]
        elif way == 4:
            changed[place : place + size] = random.choice((b"\xff" * size, bytes(size), b"9" * size, b'"', b"{", b"-"))
        else:
            del changed[place:]
    return bytes(changed)


def members_of(package: bytes) -> dict[str, bytes]:
    """The members of a package, read without any check."""
    members, place = {}, 0
    while package[place : place + 4] == b"PK\x03\x04":
        size, name_size = int.from_bytes(package[place + 22 : place + 26], "little"), package[place + 26]
        name = package[place + 30 : place + 30 + name_size].decode()
        place += 30 + name_size
        members[name] = package[place : place + size]
        place += size
    return members


class Attacker:
    """Changes a sealed file in its three layers: as it lies there, inside the seal, and signed by its own sender."""

    def __init__(self, data: bytes, kind: str, signer, identity) -> None:
        self.data, self.kind, self.signer, self.identity = data, kind, signer, identity
        self.package = pyrage.decrypt(data, [identity])
        self.members = members_of(self.package)

    def outside(self, random) -> bytes:
        return mutated(self.data, random)

    def inside(self, random) -> bytes:
        return self.seal(mutated(self.package, random))

    def signed(self, random) -> bytes:
        payload = mutated(self.members["payload.json"], random)
        return self.repacked(payload)

    def repacked(self, payload: bytes, **members: bytes) -> bytes:
        signature = self.signer.sign(signed_message(self.kind, payload))
        parts = {**self.members, "payload.json": payload, "signature": signature, **members}
        return self.seal(b"".join(pack_members(measure(name, data) for name, data in parts.items())))

    def seal(self, package: bytes) -> bytes:
        return pyrage.encrypt(package, [self.identity.to_public()])
