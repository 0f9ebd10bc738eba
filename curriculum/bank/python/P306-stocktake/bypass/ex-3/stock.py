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
    missing = set()
    for article in catalogue:
        if article not in scans:
            missing.add(article)
    surplus = set()
    for article in scans:
        if article not in catalogue:
            surplus.add(article)
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
