using CoordonneSante.GraphQL.Language.Ast;
using CoordonneSante.GraphQL.Spelling;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Validation.Rules;

/// <summary>Selected fields are defined on the type they are selected from.</summary>
/// <remarks>Spec: Validation, "Field Selections" (#sec-Field-Selections).</remarks>
internal sealed class FieldSelections(ValidationContext context) : ValidationRule
{
    public override void EnterField(FieldNode field)
    {
        if (context.Position is { ParentType: { } parent, Field: null })
        {
            var suggestion = Suggest(parent, field.Name.Value);
            var hint = suggestion.Length > 0 || parent is not FieldsType fields ? null : NameHint.ForField(field.Name.Value, fields);
            context.Report($"Cannot query field \"{field.Name}\" on type \"{parent}\".{suggestion}", hint, field);
        }
    }

    private string Suggest(NamedType parent, string name)
    {
        var types = Suggestions.DidYouMean(SubtypesWithField.Of(context.Schema, parent, name), "to use an inline fragment on");
        return types.Length > 0 || parent is not FieldsType { Fields.Keys: var fields }
            ? types
            : Suggestions.DidYouMean(Suggestions.For(name, fields));
    }
}
