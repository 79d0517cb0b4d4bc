#include "functions.h"

#include <dlfcn.h>
#include <pthread.h>

static struct cqpdf_functions functions;
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  /* Of qpdf 11, of qpdf 12, and what a development package calls any. */
  const char *names[] = {"libqpdf.so.29", "libqpdf.so.30", "libqpdf.so"};
  void *library = NULL;
  for (size_t i = 0; library == NULL && i < sizeof names / sizeof *names; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define CQPDF_LOAD(name) \
  if ((*(void **)&functions.name = dlsym(library, #name)) == NULL) return;
  CQPDF_FUNCTIONS(CQPDF_LOAD)
  is_loaded = 1;
}

const struct cqpdf_functions *cqpdf_load(void) {
  pthread_once(&once, load);
  return is_loaded ? &functions : NULL;
}
