namespace Pickup.Web;

public sealed record Page(string Title);
