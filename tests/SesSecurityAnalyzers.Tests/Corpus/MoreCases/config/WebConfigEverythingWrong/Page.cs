namespace Old.Pages
{
    public class Page
    {
        public string Title { get; set; } = "";
    }
}
