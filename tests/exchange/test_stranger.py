"""Our files in other hands: `age`, `unzip` and `openssl` open and verify them, and so do other libraries."""

from __future__ import annotations

import hashlib
import json
import os
import pty
import shutil
import subprocess
import zipfile

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from jurydesk.exchange.keys import generate_identity

ED25519_HEAD = bytes.fromhex("302a300506032b6570032100")


def needs(*tools):
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def run(*command, stdin=None):
    return subprocess.run(command, check=True, capture_output=True, input=stdin, timeout=60).stdout


@pytest.fixture
def files(panel, tmp_path):
    (tmp_path / "hand-in.age").write_bytes(panel.hand_in())
    (tmp_path / "pack.zip").write_bytes(panel.pack())
    (tmp_path / "panel.txt").write_text(str(panel.keys.identity))
    (tmp_path / "recovery.txt").write_text(panel.recovery)
    return tmp_path


@needs("age", "unzip", "openssl")
@pytest.mark.parametrize("identity", ["panel.txt", "recovery.txt"])
def test_age_unzip_and_openssl_read_and_verify_a_hand_in(panel, files, identity):
    package = files / "hand-in.zip"
    run("age", "--decrypt", "-i", str(files / identity), "-o", str(package), str(files / "hand-in.age"))
    assert b"No errors detected" in run("unzip", "-t", str(package))
    run("unzip", "-q", str(package), "-d", str(files / "out"))
    payload = (files / "out" / "payload.json").read_bytes()
    said = json.loads(payload)
    assert said["assessments"][0]["marks"] == {"concept": "7.5", "impact": "cannot assess"}

    message = b"JuryDesk sealed file: hand-in, format 1\n" + payload
    (files / "message").write_bytes(message)
    (files / "key.der").write_bytes(ED25519_HEAD + bytes.fromhex(said["header"]["sender"]["signing"]))
    key = ("-pubin", "-keyform", "DER", "-inkey", str(files / "key.der"), "-sigfile", str(files / "out" / "signature"))
    told = run("openssl", "pkeyutl", "-verify", "-rawin", "-in", str(files / "message"), *key)
    assert b"Verified Successfully" in told
    (files / "message").write_bytes(message.replace(b"7.5", b"8.5", 1))
    with pytest.raises(subprocess.CalledProcessError):
        run("openssl", "pkeyutl", "-verify", "-rawin", "-in", str(files / "message"), *key)

    texts = json.loads((files / "out" / "texts.json").read_bytes())
    key = said["assessments"][0]["overall"]
    salted = json.dumps(texts[key], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(salted.encode()).hexdigest() == key
    proof = f"JuryDesk enrolment 1\n{said['header']['call']}\n2\n{panel.pinned().signing}\n{panel.pinned().age}\n"
    secret = ("-mac", "HMAC", "-macopt", f"hexkey:{panel.secrets[2]}")
    assert said["enrolment_proof"] in run("openssl", "dgst", "-sha256", *secret, stdin=proof.encode()).decode()


def with_passphrase(passphrase, *command):
    """Runs a command that asks for a passphrase on its terminal."""
    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            command,
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as process:
            os.write(ours, f"{passphrase}\n".encode())
            _, told = process.communicate(timeout=60)
        return process.returncode, told
    finally:
        os.close(ours)
        os.close(theirs)


@needs("age", "unzip")
def test_age_and_unzip_open_a_pack_with_its_code(panel, files):
    run("unzip", "-q", str(files / "pack.zip"), "-d", str(files))
    key = str(files / "identity.txt")
    done, told = with_passphrase(panel.codes[2], "age", "--decrypt", "-o", key, str(files / "key.age"))
    assert done == 0, told
    run("age", "--decrypt", "-i", key, "-o", str(files / "inner.zip"), str(files / "pack.age"))
    run("unzip", "-q", str(files / "inner.zip"), "-d", str(files / "inner"))
    said = json.loads((files / "inner" / "payload.json").read_bytes())
    assert [one["name"] for one in said["header"]["documents"]] == ["OG-01 Skizze.pdf", "OG-02 Skizze.pdf"]
    for one in said["header"]["documents"]:
        data = (files / "inner" / one["sha256"]).read_bytes()
        assert (hashlib.sha256(data).hexdigest(), len(data)) == (one["sha256"], one["size"])
    parts = {
        name: json.dumps(said["charter"][name], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        for name in ("rules", "proposals", "panel")
    }
    digests = {name: hashlib.sha256(part.encode()).hexdigest() for name, part in parts.items()}
    whole = {"parts": digests, "previous": "", "reason": "", "version": 1}
    canonical = json.dumps(whole, sort_keys=True, separators=(",", ":"))
    assert hashlib.sha256(canonical.encode()).hexdigest() == said["header"]["charter"] == panel.charter.fingerprint


def test_other_libraries_read_and_verify_a_hand_in_too(panel, files):
    package = pyrage.decrypt((files / "hand-in.age").read_bytes(), [panel.keys.identity])
    (files / "hand-in.zip").write_bytes(package)
    with zipfile.ZipFile(files / "hand-in.zip") as archive:
        assert archive.testzip() is None
        payload, signature = archive.read("payload.json"), archive.read("signature")
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(json.loads(payload)["header"]["sender"]["signing"]))
    key.verify(signature, b"JuryDesk sealed file: hand-in, format 1\n" + payload)


def test_an_identity_is_what_age_keygen_prints():
    assert generate_identity().startswith("AGE-SECRET-KEY-1")
