"""Ways to change a signed list: each returns the file as an attacker would send it."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name

from jurydesk.report.signing import _QuietWriter


def updated(pdf, change):
    """The file with an incremental update in which `change` was applied."""
    writer = _QuietWriter(BytesIO(pdf))
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _stream(writer, data, **entries):
    made = generic.StreamObject({pdf_name(f"/{key}"): value for key, value in entries.items()}, stream_data=data)
    return writer.add_object(made)


def _page(writer, place=0):
    return writer.root["/Pages"]["/Kids"][place].get_object()


def changed_title(writer):
    info = writer.trailer_view["/Info"]
    info["/Title"] = generic.pdf_string("Another list")
    writer.update_container(info)


def changed_description(writer):
    metadata = writer.root["/Metadata"]
    metadata._data = metadata.data.replace(b"Jury", b"Juri")
    metadata._encoded_data = None
    writer.update_container(metadata)


def replaced_content(writer):
    page = _page(writer)
    page["/Contents"] = _stream(writer, b"BT ET")
    writer.update_container(page)


def overwritten_content(writer):
    contents = _page(writer)["/Contents"]
    contents._data = contents.data.replace(b"0 0", b"0 1", 1)
    contents._encoded_data = None
    writer.update_container(contents)


def replaced_page_tree(writer):
    pages = writer.root["/Pages"]
    pages["/Kids"] = generic.ArrayObject(list(pages["/Kids"])[1:])
    pages["/Count"] = generic.NumberObject(int(pages["/Count"]) - 1)
    writer.update_container(pages)


def overlaid_annotation(writer):
    box = generic.ArrayObject([generic.NumberObject(n) for n in (50, 500, 500, 700)])
    look = _stream(writer, b"1 1 1 rg 0 0 450 200 re f", Type=pdf_name("/XObject"), Subtype=pdf_name("/Form"), BBox=box)
    annotation = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): box,
            pdf_name("/AP"): generic.DictionaryObject({pdf_name("/N"): look}),
        }
    )
    page = _page(writer)
    page["/Annots"].append(writer.add_object(annotation))
    writer.update_container(page["/Annots"])
    writer.update_container(page)


def _field(writer, kind, **entries):
    box = generic.ArrayObject([generic.NumberObject(n) for n in (50, 500, 500, 700)])
    field = writer.add_object(
        generic.DictionaryObject(
            {
                pdf_name("/FT"): pdf_name(kind),
                pdf_name("/T"): generic.pdf_string("more"),
                pdf_name("/Type"): pdf_name("/Annot"),
                pdf_name("/Subtype"): pdf_name("/Widget"),
                pdf_name("/Rect"): box,
                **{pdf_name(f"/{key}"): value for key, value in entries.items()},
            }
        )
    )
    form = writer.root["/AcroForm"]
    form["/Fields"].append(field)
    writer.update_container(form)
    page = _page(writer)
    page["/Annots"].append(field)
    writer.update_container(page)


def added_text_field(writer):
    _field(writer, "/Tx", V=generic.pdf_string("9.900.000 EUR"))


def added_signature_field(writer):
    _field(writer, "/Sig")


def changed_stamp(writer):
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    box = generic.ArrayObject([generic.NumberObject(n) for n in (0, 0, 100, 100)])
    look = _stream(writer, b"", Type=pdf_name("/XObject"), Subtype=pdf_name("/Form"), BBox=box)
    field["/AP"] = generic.DictionaryObject({pdf_name("/N"): look})
    writer.update_container(field)


def removed_attachment(writer):
    del writer.root["/Names"]
    writer.update_root()


def replaced_attachment(writer):
    stream = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()["/EF"]["/F"]
    stream._data = stream.data.replace(b'"version":1', b'"version":2')
    stream._encoded_data = None
    writer.update_container(stream)


def added_script(writer):
    action = generic.DictionaryObject(
        {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.pdf_string("app.alert(1)")}
    )
    writer.root["/OpenAction"] = writer.add_object(action)
    writer.update_root()


def removed_second_signature(writer):
    field = writer.root["/AcroForm"]["/Fields"][1].get_object()
    del field["/V"]
    writer.update_container(field)


def other_form_keys(writer):
    form = writer.root["/AcroForm"]
    form["/NeedAppearances"] = generic.BooleanObject(True)
    writer.update_container(form)
    writer.update_root()


UPDATES = (
    changed_title,
    changed_description,
    replaced_content,
    overwritten_content,
    replaced_page_tree,
    overlaid_annotation,
    added_text_field,
    added_signature_field,
    changed_stamp,
    removed_attachment,
    replaced_attachment,
    added_script,
    other_form_keys,
)


def rewritten(pdf, change=lambda _pdf: None, **how):
    """The file written anew as a whole, as an editor would."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        document.save(out, **how)
    return out.getvalue()
