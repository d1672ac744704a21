"""Two published reports side by side: what came, what went, what is no longer the same."""
