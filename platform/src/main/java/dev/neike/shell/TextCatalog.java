package dev.neike.shell;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All bundles below {@code texts/}, one pair of files a module. */
@Component
public class TextCatalog {

    /** The languages of the product, the first for whoever asks for none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public TextCatalog() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_en.properties");
        source.setBasenames(Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> "texts/" + name.substring(0, name.length() - "_en.properties".length()))
                .sorted()
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
    }

    /** The texts in the product's language nearest to the one asked for. */
    public Texts in(Locale asked) {
        return new Texts(source, nearest(asked));
    }

    static Locale nearest(Locale asked) {
        return asked.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
