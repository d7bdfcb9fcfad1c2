package dev.neike.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShellSettings.class)
class WebConfiguration implements WebMvcConfigurer {

    private static final String REDIRECT = "redirect:";

    private final TextCatalog catalog;

    WebConfiguration(TextCatalog catalog) {
        this.catalog = catalog;
    }

    @Bean
    ViewResolver templates(Pages pages) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return new TemplateViewResolver(engine, pages);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
        resolvers.add(new TextsArgument(catalog));
    }

    private record TemplateViewResolver(TemplateEngine engine, Pages pages) implements ViewResolver, Ordered {

        @Override
        public org.springframework.web.servlet.View resolveViewName(String name, java.util.Locale locale) {
            return name.startsWith(REDIRECT)
                    ? new RedirectView(name.substring(REDIRECT.length()), true)
                    : new TemplateView(engine, pages, name + ".jte");
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    private record ViewerArgument() implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Viewer.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return Pages.viewer(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                    .orElseThrow(Forbidden::new);
        }
    }

    private record TextsArgument(TextCatalog catalog) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Texts.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return catalog.in(org.springframework.context.i18n.LocaleContextHolder.getLocale());
        }
    }
}
