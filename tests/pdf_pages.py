"""The pages of a PDF as an independent program reads them: pdftotext, of poppler-utils."""

from __future__ import annotations

import shutil
import subprocess

import pytest


def pages_of(pdf, *options):
    """The text of each page, any white space a single space; a test that asks is skipped where pdftotext is missing."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler-utils) is not installed, so the pages cannot be read by another program")
    told = subprocess.run([program, *options, "-enc", "UTF-8", "-", "-"], input=pdf, capture_output=True, check=True)
    return [" ".join(page.split()) for page in told.stdout.decode().split("\f")[:-1]]
