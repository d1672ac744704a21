"""The Excel templates of the tables that planners keep themselves: written, and read back.

`fields` says what stands in each column, `known` what a county's drop-downs offer, `writing`
makes the file, `finding` finds the sheet and the headings in a filled-in one, `cells` reads each
cell strictly, `bringing` says what the file would change.
"""
