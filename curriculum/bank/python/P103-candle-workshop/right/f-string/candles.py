BOX_SIZE = 12


def full_boxes(candles):
    boxes = candles // BOX_SIZE
    return boxes


def left_over(candles):
    rest = candles % BOX_SIZE
    return rest


def price_each(total, candles):
    number = float(total)
    price = number / candles
    return price


def box_label(number):
    label = f"Box {number}"
    return label
