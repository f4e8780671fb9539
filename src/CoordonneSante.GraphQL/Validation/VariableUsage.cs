using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>A variable where a value stands.</summary>
/// <param name="Type">Type expected there; null when the schema does not say.</param>
/// <param name="ParentType">Type expected of the list or object literal that holds the variable; null for an argument's own value.</param>
/// <param name="HasDefault">Whether the argument or input field declares a default value.</param>
internal readonly record struct VariableUsage(VariableNode Variable, GraphQLType? Type, GraphQLType? ParentType, bool HasDefault);
