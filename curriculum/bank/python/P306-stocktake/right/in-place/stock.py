def articles(scans):
    found = set(scans)
    return found


def unknown(scans, catalogue):
    strange = []
    known = set(catalogue)
    for scan in scans:
        if scan not in known:
            strange.append(scan)
    return strange


def compare(scans, catalogue):
    scanned, expected = set(scans), set(catalogue)
    both = scanned & expected
    return expected - both, scanned - both


def together(walks):
    sure = None
    seen = set()
    for scans in walks:
        seen.update(scans)
        if sure is None:
            sure = set(scans)
        else:
            sure &= set(scans)
    if sure is None:
        sure = set()
    return sure, seen
