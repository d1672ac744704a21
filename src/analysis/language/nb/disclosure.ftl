# Small counts of people that are withheld.

disclosure-explain = «Prikket»: holdt tilbake av hensyn til personvernet, fordi tallet er 1–{ $largest } eller ville røpe et slikt tall.
disclosure-explain-one = «Prikket»: holdt tilbake av hensyn til personvernet, fordi tallet er 1 eller ville røpe et slikt tall.
disclosure-method = Tall på 1–{ $largest } personer er prikket. Noen større tall er også prikket, for at ingen skal kunne regne ut de små av summene.
disclosure-method-one = Tallet 1 er prikket når det gjelder personer. Noen større tall er også prikket, for at ingen skal kunne regne ut de små av summene.
