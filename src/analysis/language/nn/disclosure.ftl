# Small counts of people that are withheld.

disclosure-explain = «Prikka»: halde tilbake av omsyn til personvernet, fordi talet er 1–{ $largest } eller ville røpe eit slikt tal.
disclosure-explain-one = «Prikka»: halde tilbake av omsyn til personvernet, fordi talet er 1 eller ville røpe eit slikt tal.
disclosure-method = Tal på 1–{ $largest } personar er prikka. Nokre større tal er òg prikka, slik at ingen kan rekne ut dei små av summane.
disclosure-method-one = Talet 1 er prikka når det gjeld personar. Nokre større tal er òg prikka, slik at ingen kan rekne ut dei små av summane.
