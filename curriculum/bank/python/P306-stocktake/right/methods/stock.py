def articles(scans):
    found = set()
    for scan in scans:
        found.add(scan)
    return found


def unknown(scans, catalogue):
    strange_ones = set(scans).difference(catalogue)
    strange = [scan for scan in scans if scan in strange_ones]
    return strange


def compare(scans, catalogue):
    missing = set(catalogue).difference(scans)
    surplus = set(scans).difference(catalogue)
    return missing, surplus


def together(walks):
    seen = set().union(*walks)
    sure = seen.intersection(*walks)
    return sure, seen
