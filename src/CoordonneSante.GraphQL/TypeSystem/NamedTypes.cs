using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.TypeSystem;

/// <summary>A type with a name of its own.</summary>
/// <remarks>
/// Types refer to each other, so members are filled while the schema is built; a finished <see cref="Schema"/> never changes.
/// </remarks>
public abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; internal set; }

    /// <summary>The definition and then its extensions; empty on types that no document defines.</summary>
    public IReadOnlyList<TypeDefinitionNode> Nodes { get; internal set; } = [];

    /// <summary>Null on types that no document defines.</summary>
    public TypeDefinitionNode? Definition => Nodes is [var definition, ..] ? definition : null;

    public override NamedType Named => this;

    public override string ToString() => Name;
}

/// <remarks>Spec: Type System, "Scalars" (#sec-Scalars).</remarks>
public sealed class ScalarType(string name) : NamedType(name)
{
    /// <summary>Value of <c>@specifiedBy</c>; null when the schema gives none.</summary>
    public string? SpecifiedByUrl { get; internal set; }

    /// <summary>How input values become .NET values; a custom scalar that nobody bound accepts every value.</summary>
    public ScalarCoercion Coercion { get; internal set; } = ScalarCoercion.Any;
}

/// <summary>A type with fields: object or interface.</summary>
public abstract class FieldsType(string name) : NamedType(name)
{
    /// <summary>By name, in the order of definition. Meta-fields are not in it.</summary>
    public IReadOnlyDictionary<string, FieldDefinition> Fields { get; internal set; } = new OrderedDictionary<string, FieldDefinition>();

    public IReadOnlyList<InterfaceType> Interfaces { get; internal set; } = [];
}

/// <remarks>Spec: Type System, "Objects" (#sec-Objects).</remarks>
public sealed class ObjectType(string name) : FieldsType(name);

/// <remarks>Spec: Type System, "Interfaces" (#sec-Interfaces).</remarks>
public sealed class InterfaceType(string name) : FieldsType(name);

/// <remarks>Spec: Type System, "Unions" (#sec-Unions).</remarks>
public sealed class UnionType(string name) : NamedType(name)
{
    public IReadOnlyList<ObjectType> Types { get; internal set; } = [];
}

/// <remarks>Spec: Type System, "Enums" (#sec-Enums).</remarks>
public sealed class EnumType(string name) : NamedType(name)
{
    public IReadOnlyDictionary<string, EnumValueDefinition> Values { get; internal set; } =
        new OrderedDictionary<string, EnumValueDefinition>();
}

/// <remarks>Spec: Type System, "Input Objects" (#sec-Input-Objects).</remarks>
public sealed class InputObjectType(string name) : NamedType(name)
{
    public IReadOnlyDictionary<string, InputValueDefinition> Fields { get; internal set; } =
        new OrderedDictionary<string, InputValueDefinition>();

    /// <summary>Whether exactly one field must be given, and not null.</summary>
    /// <remarks>Spec: Type System, "OneOf Input Objects" (#sec-OneOf-Input-Objects).</remarks>
    public bool IsOneOf { get; internal set; }
}
