"""The duties that the county has: what is planned, done and registered for each of them.

`plan` is the measures with their status through the cycle, `coverage` which duties have figures,
`activities`, `participants` and `grants` what is registered, `guidance`, `distribution` and
`similar` the advisers and the municipalities they follow. Frame in, frame out.
"""
