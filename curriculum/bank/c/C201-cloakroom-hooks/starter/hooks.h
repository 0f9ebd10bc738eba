/* Tickets of the cloakroom. The tests include this file; leave it as it is. */
#ifndef HOOKS_H
#define HOOKS_H

#include <stddef.h> /* NULL */

int coats_at(int *ticket);
int same_hook(int *one, int *other);
int *fuller(int *one, int *other);
int *hook_for(int hook[], int n, int wanted);

#endif
