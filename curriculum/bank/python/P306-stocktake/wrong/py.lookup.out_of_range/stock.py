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
    missing = set(catalogue) - set(scans)
    surplus = set(scans) - set(catalogue)
    return missing, surplus


def together(walks):
    sure = set(walks[0])
    seen = set()
    for scans in walks:
        sure = sure & set(scans)
        seen = seen | set(scans)
    return sure, seen
