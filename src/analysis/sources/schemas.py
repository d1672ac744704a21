"""What each table in `data/raw` must look like: columns, types, ranges, keys.

The columns' names and types come from the vocabulary.
"""

from __future__ import annotations

import dataframely as dy
import polars as pl

from analysis.sources.county_schemas import SERVICES
from analysis.sources.rules import (
    MUNICIPALITY_CODE,
    REPORTED,
    calendar_year,
    count,
    county,
    in_order,
    municipality,
    one_of,
    percent,
    status_fits,
)
from analysis.vocabulary import field

STATUSES = (REPORTED, "suppressed", "not_asked", "not_registered", "missing")
CHANGES = ("unchanged", "renumbered", "merged", "split", "unplaced")
LANGUAGE_FORMS = ("bokmål", "nynorsk", "nøytral")
OWNERSHIPS = ("public", "private")
REGISTERED_IN = (
    *("measures", "activities", "grants", "participants"),
    *("settlement", "adviser_municipalities"),
)
"""The tables that can hold the figures of a duty."""
EMAIL = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"


class Counties(dy.Schema):
    """Counties, with the days between which their codes are valid."""

    code = county("code", key=True)
    name = field("name")
    language_form = one_of("language_form", LANGUAGE_FORMS, nullable=True)
    valid_from = field("valid_from", primary_key=True)
    valid_to = field("valid_to", nullable=True)
    valid_to__dates_reversed = in_order()


class FormerCounties(dy.Schema):
    """Counties that no longer exist, the county they became part of, the last day of their code."""

    code = county("code", key=True)
    name = field("name")
    county_code = county()
    valid_to = field("valid_to")


class Municipalities(dy.Schema):
    """Municipalities, with the days between which their codes are valid."""

    code = municipality(key=True)
    name = field("name")
    norwegian_name = field("norwegian_name")
    sami_name = field("sami_name", nullable=True)
    county_code = county()
    language_form = one_of("language_form", LANGUAGE_FORMS)
    valid_from = field("valid_from", primary_key=True)
    valid_to = field("valid_to", nullable=True)
    valid_to__dates_reversed = in_order()

    @dy.rule()
    def county_code__county_and_code_differ(cls) -> pl.Expr:  # noqa: D102, N805
        return pl.col("code").str.slice(0, 2) == pl.col("county_code")


class MunicipalitySuccessors(dy.Schema):
    """Codes used for earlier years, and the municipality their area became a part of."""

    code = municipality(key=True)
    name = field("name")
    county_code = county(nullable=True)
    successor_code = municipality("successor_code", nullable=True)
    change = one_of("change", CHANGES)

    @dy.rule()
    def successor_code__successor_and_change_differ(cls) -> pl.Expr:  # noqa: D102, N805
        return pl.col("successor_code").is_null() == pl.col("change").is_in(["split", "unplaced"])


class MunicipalityChanges(dy.Schema):
    """What became of a code on a day: a new number, or the parts of one that was split."""

    changed_on = field("changed_on", primary_key=True)
    code = municipality(key=True)
    successor_code = field("successor_code", primary_key=True, regex=MUNICIPALITY_CODE)
    change = one_of("change", ("renumbered", "merged", "split"))


class AreasOutsideMunicipalities(dy.Schema):
    """Codes that the sources use for what lies in no municipality."""

    code = municipality(key=True)
    name = field("name")


class Settlement(dy.Schema):
    """IMDi's request, the council's decision and the people settled, per municipality and year."""

    year = calendar_year(key=True)
    code = municipality(key=True)
    name = field("name")
    requested_original = count("requested_original", nullable=True)
    requested = count("requested", nullable=True)
    requested_status = one_of("requested_status", STATUSES)
    decided = count("decided", nullable=True)
    decided_status = one_of("decided_status", STATUSES)
    settled = count("settled", nullable=True)
    settled_status = one_of("settled_status", STATUSES)
    requested__value_without_status = status_fits("requested")
    decided__value_without_status = status_fits("decided")
    settled__value_without_status = status_fits("settled")


class PresentationRequests(dy.Schema):
    """The county's own table of requests, from its presentation."""

    code = municipality(key=True)
    name = field("name")
    requested = count("requested")
    column_title = field("column_title")


class Population(dy.Schema):
    """Inhabitants on 1 January."""

    year = calendar_year(key=True)
    code = municipality(key=True)
    population = field("population", min=1)


class Immigrants(dy.Schema):
    """Immigrants on 1 January, by reason for coming."""

    year = calendar_year(key=True)
    code = municipality(key=True)
    immigrants = count("immigrants")
    refugees_and_family = count("refugees_and_family")
    labour_immigrants = count("labour_immigrants")

    @dy.rule()
    def immigrants__parts_exceed_whole(cls) -> pl.Expr:  # noqa: D102, N805
        return pl.col("immigrants") >= pl.col("refugees_and_family") + pl.col("labour_immigrants")


class LabourMarketRegions(dy.Schema):
    """The labour-market region of each municipality."""

    code = municipality(key=True)
    region_number = field("region_number", regex=r"^[0-9]+$")
    region_name = field("region_name")
    travel_time_minutes = field("travel_time_minutes", min=0)
    out_commuting_percent = percent("out_commuting_percent")
    in_commuting_percent = percent("in_commuting_percent")
    basis = field("basis")


class Unemployment(dy.Schema):
    """Fully unemployed people in a month."""

    year = calendar_year(key=True)
    month = field("month", primary_key=True, min=1, max=12)
    code = municipality(key=True)
    unemployed = count("unemployed", nullable=True)
    unemployed_status = one_of("unemployed_status", STATUSES)
    unemployment_percent = percent("unemployment_percent", nullable=True)
    unemployment_percent_status = one_of("unemployment_percent_status", STATUSES)
    unemployed__value_without_status = status_fits("unemployed")
    unemployment_percent__value_without_status = status_fits("unemployment_percent")


class UpperSecondarySchools(dy.Schema):
    """Upper-secondary schools, open and closed."""

    school_id = field("school_id", primary_key=True)
    school_name = field("school_name")
    code = municipality()
    pupils = count("pupils", nullable=True)
    lowest_grade = field("lowest_grade", min=1, max=13)
    in_operation = field("in_operation")
    owner = field("owner", nullable=True)
    ownership = one_of("ownership", OWNERSHIPS)


class Duties(dy.Schema):
    """The duties that the county has."""

    duty_id = field("duty_id", primary_key=True, regex=r"^D[0-9]{2}$")
    area = field("area")
    duty_en = field("duty_en")
    duty_nb = field("duty_nb")
    duty_nn = field("duty_nn")
    legal_basis_nb = field("legal_basis_nb")
    legal_basis_nn = field("legal_basis_nn")
    since = field("since", nullable=True)
    source = field("source")
    registered_in = one_of("registered_in", REGISTERED_IN)
    registered_as = one_of("registered_as", SERVICES, nullable=True)


class DutyContext(dy.Schema):
    """What one must know beside the duties: the municipality's own, the Act, the transfer."""

    context_id = field("context_id", primary_key=True)
    area = field("area")
    context_en = field("context_en")
    context_nb = field("context_nb")
    context_nn = field("context_nn")
    legal_basis = field("legal_basis")
    since = field("since", nullable=True)
    source = field("source")


class Advisers(dy.Schema):
    """The county's advisers."""

    email = field("email", primary_key=True, regex=EMAIL)
    name = field("name")
    county_code = county()


class AdviserMunicipalities(dy.Schema):
    """Which adviser a municipality turns to."""

    email = field("email", regex=EMAIL)
    code = municipality(key=True)


class CountyTotals(dy.Schema):
    """Published sums per county, to compare with."""

    year = calendar_year(key=True)
    county_name = field("county_name", primary_key=True)
    requested = count("requested")
    requested_unaccompanied_minors = count("requested_unaccompanied_minors", nullable=True)
    decided = count("decided")
    decided_unaccompanied_minors = count("decided_unaccompanied_minors", nullable=True)
    settled = count("settled", nullable=True)
    suppressed_settled_cells = count("suppressed_settled_cells")
    basis = field("basis", primary_key=True)
    source_url = field("source_url")


class NationalTotals(dy.Schema):
    """Published sums for the country, to compare with: a row for each year and publisher."""

    year = calendar_year(key=True)
    requested_first = count("requested_first", nullable=True)
    requested_final = count("requested_final", nullable=True)
    municipalities_asked = count("municipalities_asked", nullable=True)
    requested_unaccompanied_minors = count("requested_unaccompanied_minors", nullable=True)
    decided = count("decided", nullable=True)
    settled = count("settled", nullable=True)
    notes = field("notes", nullable=True)
    source_url = field("source_url", primary_key=True)


class Criteria(dy.Schema):
    """Criteria for the request, as the authorities have set them."""

    criterion_id = field("criterion_id", primary_key=True)
    year = field("year", nullable=True, min=1990, max=2100)
    scope = field("scope")
    set_by = field("set_by")
    criterion = field("criterion")
    criterion_parameter = field("criterion_parameter", nullable=True)
    criterion_value = count("criterion_value", nullable=True)
    source_url = field("source_url")


class IntroductionProgrammeResults(dy.Schema):
    """Results of the introduction programme, measured in several ways."""

    year = calendar_year(key=True)
    place = field("place", primary_key=True)
    measure = field("measure", primary_key=True)
    participants = count("participants", nullable=True)
    share_percent = percent("share_percent")
    to_work = count("to_work", nullable=True)
    to_education = count("to_education", nullable=True)
    source_url = field("source_url")
