"""Files that publishers hand out, brought into `data/raw`.

Each step is a small function: `received` bytes to sheets of text, `shapes` which of the
publishers' forms it is and what it says, `places` which municipality is meant, `targets` the
table's columns and statuses, `merging` what that changes, `storing` all of it in one move or
nothing. `steps` puts them in a row. Words of the publishers stand in `publishers.toml`.
"""
