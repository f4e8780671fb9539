using CoordonneSante.GraphQL.Validation.FieldMerging;
using CoordonneSante.GraphQL.Validation.Rules;

namespace CoordonneSante.GraphQL.Validation;

/// <summary>Every rule of the specification, in the order in which the reference implementation reports their errors at one node.</summary>
/// <remarks>Spec: Validation (#sec-Validation), September 2025.</remarks>
internal static class SpecifiedRules
{
    public static ValidationRule[] Create(ValidationContext context) =>
    [
        new ExecutableDefinitions(context),
        new OperationTypeExistence(context),
        new OperationNameUniqueness(context),
        new LoneAnonymousOperation(context),
        new SingleRootField(context),
        new FragmentSpreadTypeExistence(context),
        new FragmentsOnObjectInterfaceOrUnionTypes(context),
        new VariablesAreInputTypes(context),
        new LeafFieldSelections(context),
        new FieldSelections(context),
        new FragmentNameUniqueness(context),
        new FragmentSpreadTargetDefined(context),
        new FragmentsMustBeUsed(context),
        new FragmentSpreadIsPossible(context),
        new FragmentSpreadsMustNotFormCycles(context),
        new VariableUniqueness(context),
        new AllVariableUsesDefined(context),
        new AllVariablesUsed(context),
        new DirectivesAreDefined(context),
        new DirectivesAreInValidLocations(context),
        new DirectivesAreUniquePerLocation(context),
        new ArgumentNames(context),
        new ArgumentUniqueness(context),
        new ValuesOfCorrectType(context),
        new RequiredArguments(context),
        new AllVariableUsagesAreAllowed(context),
        new FieldSelectionMerging(context),
        new InputObjectFieldUniqueness(context),
        new IntrospectionDepth(context),
    ];
}
