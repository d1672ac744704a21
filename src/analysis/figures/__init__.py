"""Maps, charts and tables: a frame goes in, an exhibit with its words comes out."""
