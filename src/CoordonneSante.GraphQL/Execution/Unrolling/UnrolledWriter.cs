using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution.Unrolling;

/// <summary>Writes an object by code made for its selection alone, which looks at no path and records no error.</summary>
/// <returns>False when the object has to be written anew, field by field, which tells why. An exception means the same.</returns>
internal delegate bool UnrolledWriter<in TParent>(ExecutionState state, ResponseBuffer buffer, TParent parent);
