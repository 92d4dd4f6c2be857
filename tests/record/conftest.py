"""A panel, its signed list and its record: made once for all tests of a process."""

from __future__ import annotations

import pytest

from jurydesk.report.certificate import make_certificate
from jurydesk.report.list_pdf import list_pdf
from jurydesk.report.seal_check import examine
from jurydesk.report.signing import load_pkcs12, sign
from tests.report.sample_call import AT, CHAIR, MINUTES
from tests.report.sample_panel import make_panel


@pytest.fixture(scope="session")
def signing_keys():
    return {
        signer.field: load_pkcs12(make_certificate(name=signer.name, password=b"pw", at=AT), b"pw")
        for signer in (CHAIR, MINUTES)
    }


@pytest.fixture(scope="session")
def sign_list(signing_keys):
    """Draws and signs whatever result it is given, as chair and minute-taker do who know nothing."""

    def signed(result, fields=("chair", "minute-taker")):
        pdf = list_pdf(result)
        for field in fields:
            pdf = sign(pdf, field=field, key=signing_keys[field], at=AT, language="de")
        return pdf

    return signed


@pytest.fixture(scope="session")
def panel():
    return make_panel()


@pytest.fixture(scope="session")
def result(panel):
    return panel.result_json()


@pytest.fixture(scope="session")
def signed(sign_list, result):
    return sign_list(result)


@pytest.fixture(scope="session")
def seals(signed):
    return examine(signed)


@pytest.fixture(scope="session")
def record(panel, result):
    return panel.record(result)
