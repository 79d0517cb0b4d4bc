#define CGMIME_LOADING
#include "functions.h"

#include <dlfcn.h>

struct cgmime_functions cgmime;

static int load(void) {
  void *library = dlopen("libgmime-3.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libgmime-3.0.so", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return 0;
#define CGMIME_LOAD(name) \
  if ((*(void **)&cgmime.name = dlsym(library, #name)) == NULL) return 0;
  CGMIME_FUNCTIONS(CGMIME_LOAD)
  cgmime.g_mime_init();
  return 1;
}

int cgmime_prepare(void) {
  /* 1 for loaded, 2 for not: 0 is what GLib calls not yet ready. */
  static gsize state = 0;
  if (g_once_init_enter(&state)) g_once_init_leave(&state, load() ? 1 : 2);
  return state == 1;
}
