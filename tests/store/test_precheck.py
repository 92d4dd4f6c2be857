"""What is said of files that are no desks, and of folders that are copied behind one's back."""

from __future__ import annotations

import sqlite3

import pytest

from jurydesk.errors import DeskError
from jurydesk.store.desk import open_desk
from jurydesk.store.precheck import FolderWarning, folder_warning

PASSPHRASE = "does not matter here"


@pytest.mark.parametrize(
    ("begin", "sentence"),
    [
        (b"", "is empty"),
        (b"abc", "too small"),
        (b"%PDF-1.7\n" + b" " * 9000, "PDF document"),
        (b"PK\x03\x04" + b"\x00" * 9000, "archive"),
        (b"age-encryption.org/v1\n" + b"x" * 9000, "sealed file"),
        (b"\x5a" * 4097, "end is missing"),
    ],
)
def test_another_file_is_called_what_it_is(tmp_path, begin, sentence):
    path = tmp_path / "x.jurydesk"
    path.write_bytes(begin)
    with pytest.raises(DeskError, match=sentence):
        open_desk(path, PASSPHRASE)
    assert path.read_bytes() == begin
    assert [file.name for file in tmp_path.iterdir()] == ["x.jurydesk"]


def test_a_plain_database_is_called_so(tmp_path):
    path = tmp_path / "x.jurydesk"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(DeskError, match="without encryption"):
        open_desk(path, PASSPHRASE)


def test_a_missing_file_and_a_folder(tmp_path):
    with pytest.raises(DeskError, match="no file nowhere"):
        open_desk(tmp_path / "nowhere.jurydesk", PASSPHRASE)
    with pytest.raises(DeskError, match="is a folder"):
        open_desk(tmp_path, PASSPHRASE)


def test_random_bytes_of_the_right_size_name_both_causes(tmp_path):
    path = tmp_path / "x.jurydesk"
    path.write_bytes(bytes(range(256)) * 32)
    with pytest.raises(DeskError, match=r"passphrase does not open.*beginning of the file is damaged"):
        open_desk(path, PASSPHRASE)


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("OneDrive - Ministerium", "OneDrive"),
        ("Nextcloud", "Nextcloud"),
        ("google drive", "Google Drive"),
    ],
)
def test_a_cloud_folder_is_warned_about(tmp_path, folder, service):
    place = tmp_path / folder / "Jury"
    place.mkdir(parents=True)
    assert folder_warning(place / "x.jurydesk") == FolderWarning(str(tmp_path / folder), service)


def test_a_marker_of_a_cloud_client_is_warned_about(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    (tmp_path / "in").mkdir()
    assert folder_warning(tmp_path / "in" / "x.jurydesk") == FolderWarning(str(tmp_path), "Syncthing")


@pytest.mark.parametrize("folder", ["Documents", "Dropboxen", "megabyte", "My drives"])
def test_other_folders_are_not(tmp_path, folder):
    (tmp_path / folder).mkdir()
    assert folder_warning(tmp_path / folder / "x.jurydesk") is None


def test_an_open_desk_carries_the_warning(desk):
    assert desk.folder_warning is None
