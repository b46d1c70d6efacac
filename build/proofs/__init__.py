"""Proofs about the rules, over every state that the declared criteria can tell apart.

`claims.py` says what is proved, in plain words. `boxes.py` enumerates the states of an
option's own inputs by walking its criteria; `solver.py` hands the same criteria to an
SMT solver. Neither goes through the decision diagram that answers a case.
"""
