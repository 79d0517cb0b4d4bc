#include "functions.h"

#include <dlfcn.h>
#include <pthread.h>

static struct cqpdf_functions functions;
static int is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  /* The file that came with the headers, else any that a newer or an older system has. */
  const char *names[] = {QPDF_MAJOR_VERSION == 11 ? "libqpdf.so.29" : "libqpdf.so", "libqpdf.so", "libqpdf.so.30", "libqpdf.so.29"};
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
