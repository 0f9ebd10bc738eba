import sys
from pathlib import Path

import fridge
import options


def main(argv):
    chosen = options.read_options(argv)
    path = Path(chosen.file)
    try:
        times = fridge.too_warm(path.read_text("utf-8").splitlines(), chosen.limit)
    except FileNotFoundError:
        sys.stderr.write(f"no such file: {path}\n")
        return 2
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{path}: {error}\n")
        return 2
    if times and not chosen.quiet:
        print("\n".join(times))
    return int(bool(times))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
