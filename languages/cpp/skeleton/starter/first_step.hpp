// What the exercise offers. The tests include this file; leave it as it is.
#pragma once

int first_step(int value);
