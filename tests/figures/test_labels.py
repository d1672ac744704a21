from hypothesis import given
from hypothesis import strategies as st

from analysis.figures import circles, labels
from analysis.figures.circles import Circle
from analysis.figures.outlines import Drawing

MAP = Drawing(outlines={}, width=6000, height=6000, cell_m=50, west_m=0, south_m=0)
PLACES = st.tuples(st.integers(0, 6000), st.integers(0, 6000), st.integers(1, 300))


def circle(x, y, value):
    return Circle(x, y, radius=400 * (value / 300) ** 0.5, value=value, name=f"Sted {value}")


@given(st.lists(PLACES, min_size=1, max_size=12))
def test_labels_never_cover_each_other_and_the_largest_is_always_named(places):
    drawn = sorted((circle(*place) for place in places), key=lambda one: -one.value)
    found = labels.beside([(one, one.name) for one in drawn], drawn, MAP)
    assert found[0].text == drawn[0].name
    assert len(found) <= len(drawn)


def test_a_free_place_to_the_right_is_taken_first():
    [label] = labels.beside([(circle(1000, 3000, 300), "Trondheim")], [], MAP)
    assert (label.xanchor, label.yanchor, label.showarrow) == ("left", "middle", False)


def test_at_the_eastern_edge_the_name_stands_to_the_left():
    [label] = labels.beside([(circle(5800, 3000, 100), "Lierne")], [], MAP)
    assert label.xanchor == "right"


def test_names_are_escaped():
    label = labels.annotation("<script>", (0, 0), labels.Spot(1, 0, 0))
    assert label.text == "&lt;script&gt;"


def test_names_beyond_the_first_are_for_wide_pages():
    drawn = [circle(1000, 1000 * place, 300 - place) for place in range(1, 5)]
    found = labels.beside([(one, one.name) for one in drawn], drawn, MAP)
    assert [label.name for label in found] == [None, None, labels.WIDE_ONLY, labels.WIDE_ONLY]


def test_the_legend_of_sizes_has_round_numbers_between_the_ends():
    drawn = [circle(0, 0, value) for value in (140, 35, 10)]
    assert [one.value for one in circles.legend(drawn, MAP)] == [10, 50, 100]
    assert [one.value for one in circles.legend([circle(0, 0, 7)], MAP)] == [7]
    assert circles.legend([], MAP) == []


def test_the_legend_stands_below_everything():
    drawn = [circle(1000, 50, 140), circle(1000, 900, 10)]
    highest = max(one.y + one.radius for one in circles.legend(drawn, MAP))
    assert highest < min(one.y - one.radius for one in drawn)
