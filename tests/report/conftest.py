"""A panel, its list, and the list signed once and twice: made once for all tests of a process."""

from __future__ import annotations

import pytest

from jurydesk.report.certificate import make_certificate
from jurydesk.report.list_pdf import list_pdf
from jurydesk.report.signing import load_pkcs12, sign
from tests.report.sample_call import AT, CHAIR, MINUTES
from tests.report.sample_panel import make_panel


@pytest.fixture(scope="session")
def chair_key():
    return load_pkcs12(make_certificate(name=CHAIR.name, password=b"secret", at=AT), b"secret")


@pytest.fixture(scope="session")
def minutes_key():
    return load_pkcs12(make_certificate(name=MINUTES.name, password=b"secret", at=AT), b"secret")


@pytest.fixture(scope="session")
def panel():
    return make_panel()


@pytest.fixture(scope="session")
def result(panel):
    return panel.result_json()


@pytest.fixture(scope="session")
def unsigned(result):
    return list_pdf(result)


@pytest.fixture(scope="session")
def signed_once(unsigned, chair_key):
    return sign(unsigned, field="chair", key=chair_key, at=AT, language="de")


@pytest.fixture(scope="session")
def signed(signed_once, minutes_key):
    return sign(signed_once, field="minute-taker", key=minutes_key, at=AT, language="de")
