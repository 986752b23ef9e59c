namespace Two.Targets;

public static class App
{
    public static int Answer => 42;
}
