"""`make proofs`: every claim in plain words, with the states that were checked."""

import sys
import time

from proofs.claims import CLAIMS, World


def main() -> int:
    world, wrong = World(), 0
    print("Claims about the shipped rules, over every state of each option's inputs.\n")
    for claim in CLAIMS:
        start = time.monotonic()
        found = claim.check(world)
        solved = claim.solve(world) if claim.solve else ""
        fault = found.fault or solved
        wrong += bool(fault)
        ways = "enumeration and solver" if claim.solve else "enumeration"
        print(f"{'FALSE' if fault else 'holds'}  {claim.says}")
        print(
            f"       {found.states:,} states, {ways}, {time.monotonic() - start:.1f} s"
        )
        if fault:
            print(f"       for example: {fault[:300]}")
    print(f"\n{len(CLAIMS) - wrong} of {len(CLAIMS)} hold.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
