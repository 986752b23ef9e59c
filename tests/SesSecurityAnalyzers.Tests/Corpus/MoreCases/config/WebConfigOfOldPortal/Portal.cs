namespace OldPortal;

public static class Portal
{
    public static string Name => "Portal";
}
