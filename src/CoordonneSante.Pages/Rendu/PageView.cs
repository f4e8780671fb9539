using CoordonneSante.Pages.Adresses;
using Microsoft.AspNetCore.Components;

namespace CoordonneSante.Pages.Rendu;

/// <summary>The component of a page's content.</summary>
/// <typeparam name="TAnswer">What the page's document answers.</typeparam>
public abstract class PageView<TAnswer> : ComponentBase
    where TAnswer : PageAnswer
{
    [Parameter, EditorRequired]
    public PageAddress Address { get; set; } = null!; // Given by PageContent.Shown.Of.

    [Parameter, EditorRequired]
    public TAnswer Answer { get; set; } = null!; // Given by PageContent.Shown.Of.
}
