// Whoever has TestSupport has the generators.
@_exported public import Generators
