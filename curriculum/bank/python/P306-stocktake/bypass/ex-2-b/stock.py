def articles(scans):
    found = set(scans)
    return found


def unknown(scans, catalogue):
    strange = []
    for scan in scans:
        if scan not in set(catalogue):
            strange.append(scan)
    return strange


def compare(scans, catalogue):
    missing = set(catalogue) - set(scans)
    surplus = set(scans) - set(catalogue)
    return missing, surplus


def together(walks):
    sure = set()
    seen = set()
    if len(walks) > 0:
        sure = set(walks[0])
    for scans in walks:
        sure = sure & set(scans)
        seen = seen | set(scans)
    return sure, seen
