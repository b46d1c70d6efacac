"""`python -m nextline` is the command `nextline`."""

import sys

from nextline.cli import main

sys.exit(main())
