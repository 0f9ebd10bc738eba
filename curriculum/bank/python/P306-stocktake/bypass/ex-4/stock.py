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
    counts = {}
    for scans in walks:
        for article in dict.fromkeys(scans):
            counts[article] = counts.get(article, 0) + 1
    sure = set()
    for article in counts:
        if counts[article] == len(walks):
            sure.add(article)
    seen = set(counts)
    return sure, seen
