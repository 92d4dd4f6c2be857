"""Finishes the pages as a file: attached data, signature fields, metadata. The same pages and data, the same bytes.

It must never add a date or a number that is not in the data.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import md5
from io import BytesIO
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

import pikepdf
import reportlab
from pikepdf import Array, Dictionary, Name, String

from jurydesk.report.stamp import stamp_page
from jurydesk.words import wording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

_PRINT_AND_LOCKED: Final = 132  # annotation flags: print, locked
_SIGNATURES_EXIST_APPEND_ONLY: Final = 3
# To be raised whenever the same data are drawn differently, so that `verify` knows which pages it can draw again: else
# it takes the honest list of an earlier version for a forgery. What the catalogue says is counted by itself.
LAYOUT: Final = 2


@dataclass(frozen=True)
class Attachment:
    """A file inside the document: its name, its bytes, what it is."""

    name: str
    data: bytes
    media_type: str
    description: str


@dataclass(frozen=True)
class SignatureField:
    """A place for a signature on page one: field name, box in points, what it is for, what it says while empty."""

    name: str
    box: tuple[float, float, float, float]
    label: str
    unsigned: str


@dataclass(frozen=True)
class FileFacts:
    """What the file says of itself: title, author, subject, language and the moment its data were put together."""

    title: str
    author: str
    subject: str
    language: str
    at: dt.datetime


def producer(language: str) -> str:
    """Return what draws a file in that language: only the same layout, words and libraries draw the same bytes."""
    libraries = f"reportlab {reportlab.__version__}, pikepdf {pikepdf.__version__}"
    return f"JuryDesk layout {LAYOUT}, words {wording(language, 'report')} ({libraries})"


def finish(
    pages: bytes, *, facts: FileFacts, attachments: Sequence[Attachment], fields: Sequence[SignatureField]
) -> bytes:
    """Return the finished, unsigned file."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pages)) as pdf:
        for page in pdf.pages:
            if Name.Trans in page.obj:  # reportlab writes an empty one on every page
                del page.obj[Name.Trans]
        _attach(pdf, attachments, facts.at)
        _add_fields(pdf, fields, facts.language)
        _describe(pdf, facts)
        pdf.save(
            out,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=True,
            deterministic_id=True,
        )
    return out.getvalue()


def _attach(pdf: pikepdf.Pdf, attachments: Sequence[Attachment], at: dt.datetime) -> None:
    names, files = Array(), Array()
    for attachment in sorted(attachments, key=lambda attachment: attachment.name):
        stream = pdf.make_stream(
            attachment.data,
            Type=Name.EmbeddedFile,
            Subtype=Name("/" + attachment.media_type),
            Params=Dictionary(
                Size=len(attachment.data),
                ModDate=String(_pdf_date(at)),
                CheckSum=String(md5(attachment.data, usedforsecurity=False).digest()),  # what the format asks for
            ),
        )
        spec = pdf.make_indirect(
            Dictionary(
                Type=Name.Filespec,
                F=String(attachment.name),
                UF=String(attachment.name),
                Desc=String(attachment.description),
                AFRelationship=Name.Data,
                EF=Dictionary(F=stream, UF=stream),
            )
        )
        names.extend([String(attachment.name), spec])
        files.append(spec)
    pdf.Root.AF = files
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))


def _add_fields(pdf: pikepdf.Pdf, fields: Sequence[SignatureField], language: str) -> None:
    page = pdf.pages[0].obj
    made = Array()
    for field in fields:
        left, bottom, right, top = field.box
        with pikepdf.open(BytesIO(stamp_page(right - left, top - bottom, [field.unsigned], language))) as stamp:
            look = pdf.copy_foreign(stamp.pages[0].as_form_xobject())
        widget = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(field.name),
            TU=String(field.label),
            Contents=String(field.label),
            F=_PRINT_AND_LOCKED,
            P=page,
            Rect=Array([round(edge, 2) for edge in field.box]),
            AP=Dictionary(N=look),
        )
        made.append(pdf.make_indirect(widget))
    if fields:
        page.Annots = made
        pdf.Root.AcroForm = Dictionary(Fields=made, SigFlags=_SIGNATURES_EXIST_APPEND_ONLY)


def _describe(pdf: pikepdf.Pdf, facts: FileFacts) -> None:
    date = _pdf_date(facts.at)
    made_by = producer(facts.language)
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(facts.title),
            Author=String(facts.author),
            Subject=String(facts.subject),
            Creator=String("JuryDesk"),
            Producer=String(made_by),
            CreationDate=String(date),
            ModDate=String(date),
        )
    )
    pdf.Root.Lang = String(facts.language)
    pdf.Root.Metadata = pdf.make_stream(_xmp(facts, made_by).encode(), Type=Name.Metadata, Subtype=Name.XML)


def _pdf_date(at: dt.datetime) -> str:
    return f"D:{at:%Y%m%d%H%M%S}+00'00'"


def _xmp(facts: FileFacts, made_by: str) -> str:
    moment = f"{facts.at:%Y-%m-%dT%H:%M:%S}+00:00"

    def inside(tag: str, text: str) -> str:
        return f'<dc:{tag}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></dc:{tag}>'

    return (
        '<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"<dc:format>application/pdf</dc:format>{inside('title', facts.title)}{inside('description', facts.subject)}"
        f"<dc:creator><rdf:Seq><rdf:li>{escape(facts.author)}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:language><rdf:Bag><rdf:li>{escape(facts.language)}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{escape(made_by)}</pdf:Producer><xmp:CreatorTool>JuryDesk</xmp:CreatorTool>"
        f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    )
