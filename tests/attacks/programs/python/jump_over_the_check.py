# Sets itself up as a debugger and lets the test jump over its check.
# Stopped by: a test that was traced bears no witness.
import sys
def twice(n):
    if n is None:
        raise TypeError
    start = sys._getframe(1).f_lineno
    def jump(frame, event, _):
        if event != "line" or frame.f_lineno == start:
            return jump
        frame.f_lineno += 1
        frame.f_trace = None
        sys.settrace(None)
        return None
    sys._getframe(1).f_trace = jump
    sys.settrace(jump)
    return 0
