def predict_places():
    return False, True, False, 8


def predict_lengths():
    return ("mia\" role=\"admin", 'mia', ['mia', 'admin'], ['', '12', ''])


def predict_groups():
    return (
        ['GET /shop', 'POST /cart'],
        ['shop', 'cart'],
        [('GET', 'shop'), ('POST', 'cart')],
        ('cart', None, None),
    )


def predict_changes():
    return 'card #### of #', 'card # of #', 'Grace Hopper', '----v1-2'
