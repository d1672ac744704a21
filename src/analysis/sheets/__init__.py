"""The parts of a municipality's own sheet, as HTML in the language form it has decided.

Each part is made from what the notebooks have computed; `publishing` puts the parts together.

    from analysis import sheets

    places = sheets.places(municipalities, book.language)
    sheets.record(places, {"chain": chain.draw(chains, years, places)}, book.language)
"""

from analysis.sheets.parts import MIME, PARTS, Record, record
from analysis.sheets.places import Place, language_of, places

__all__ = ["MIME", "PARTS", "Place", "Record", "language_of", "places", "record"]
