"""The workbook's logic: from raw figures to the published report, one room for each step."""
